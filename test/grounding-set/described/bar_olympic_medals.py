import matplotlib.pyplot as plt

countries = ['Norway', 'Germany', 'Canada', 'USA', 'Netherlands', 'Sweden']
golds = [16, 12, 4, 8, 8, 8]
colors = ['#d62728', '#111111', '#ff7f0e', '#1f77b4', '#e377c2', '#ffd700']

plt.figure(figsize=(8, 5))
bars = plt.bar(countries, golds, color=colors)
for b in bars:
    plt.text(b.get_x() + b.get_width() / 2, b.get_height() + 0.2, int(b.get_height()), ha='center')
plt.xlabel('Country')
plt.ylabel('Gold Medals')
plt.title('Gold Medals at the 2022 Winter Games')
plt.ylim(0, 18)
plt.show()
