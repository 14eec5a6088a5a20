import matplotlib.pyplot as plt
import pandas as pd

data = {
    'Country': ['Finland', 'Norway', 'Iceland', 'Denmark', 'Netherlands', 'Sweden'],
    'Consumption': [12.0, 9.9, 9.0, 8.7, 8.4, 8.2]
}
df = pd.DataFrame(data)

plt.figure(figsize=(9, 6))
bars = plt.bar(df['Country'], df['Consumption'], color='saddlebrown', edgecolor='black')
for b in bars:
    plt.text(b.get_x() + b.get_width() / 2, b.get_height() + 0.15, f'{b.get_height():.1f}', ha='center')
plt.title('Coffee Consumption per Person')
plt.xlabel('Country')
plt.ylabel('Kilograms per Year')
plt.ylim(0, 14)
plt.savefig('coffee.png')
