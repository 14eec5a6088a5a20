import matplotlib.pyplot as plt

languages = ['Python', 'JavaScript', 'Java', 'C#', 'Go', 'Rust', 'Kotlin']
share = [28.1, 22.4, 15.8, 9.7, 6.2, 4.9, 3.3]

plt.figure(figsize=(10, 6))
plt.barh(languages, share, color='mediumseagreen')
plt.xlabel('Share of Developers (%)')
plt.ylabel('Programming Language')
plt.title('Most Used Programming Languages in the 2023 Survey')
plt.gca().invert_yaxis()
plt.tight_layout()
plt.show()
