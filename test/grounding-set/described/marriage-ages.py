import matplotlib.pyplot as plt

g = ['under 20', '20-24', '25-29', '30-34', '35-39', '40-44', '45+']
n = [1.9, 14.2, 38.6, 29.7, 12.4, 6.3, 8.1]

plt.figure(figsize=(8, 4.5))
bars = plt.bar(g, n, color='#aa3377', width=0.95, edgecolor='white')
for b, v in zip(bars, n):
    plt.text(b.get_x() + b.get_width() / 2, v + 0.6, v, ha='center')
plt.ylim(0, 45)
plt.xlabel('Age of bride')
plt.ylabel('Marriages (thousands)')
plt.title('Marriages by age of bride, 2018')
plt.tight_layout()
plt.savefig('marriage-ages.png')
