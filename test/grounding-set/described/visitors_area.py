import matplotlib.pyplot as plt
import pandas as pd

df = pd.DataFrame({'Hour': list(range(8, 21)),
                   'Visitors': [5, 22, 48, 75, 110, 96, 88, 102, 124, 90, 57, 30, 8]})

plt.figure(figsize=(10, 5))
plt.fill_between(df['Hour'], df['Visitors'], color='skyblue', alpha=0.5)
plt.plot(df['Hour'], df['Visitors'], color='steelblue', linewidth=2)
plt.title('Visitors in the Museum during the Day')
plt.xlabel('Hour of Day')
plt.ylabel('Number of Visitors')
plt.xticks(df['Hour'])
plt.ylim(0, 140)
plt.xlim(8, 20)
plt.show()
