import matplotlib.pyplot as plt

genres = ['Poetry', 'Travel', 'Biography', 'Fantasy', 'Mystery', 'Romance', "Children's"]
loans = [420, 760, 1150, 1980, 2340, 1710, 3050]

plt.figure(figsize=(10, 5))
plt.barh(genres, loans, color='mediumpurple')
plt.xlabel('Number of Loans')
plt.ylabel('Genre')
plt.title('Library Loans by Genre in 2022')
plt.xlim(0, 3500)
plt.grid(axis='x', linestyle=':')
plt.tight_layout()
plt.show()
