import matplotlib.pyplot as plt

countries = ['Norway', 'Germany', 'Canada', 'Austria', 'Sweden', 'Italy']
medals = [37, 27, 26, 18, 18, 17]

plt.figure(figsize=(8, 5))
bars = plt.barh(countries, medals, color=['crimson', 'gold', 'tomato', 'slategray', 'royalblue', 'seagreen'])
plt.gca().invert_yaxis()
for bar, m in zip(bars, medals):
    plt.text(m + 0.4, bar.get_y() + bar.get_height() / 2, str(m), va='center')
plt.xlabel('Number of Medals')
plt.ylabel('Country')
plt.title('Winter Games Medal Count')
plt.xlim(0, 42)
plt.show()
